import type {Account, Context, Words} from '../../rules/types.ts';
import type {Setup} from '../messages/protocol.ts';
import type {Settings, SettingsAccount} from './schema.ts';

const sameHandle = (a: string, b: string) => a.replace(/^@/, '').toLowerCase() === b.replace(/^@/, '').toLowerCase();

/** The entry for this site and handle; else the site's entry for every handle. */
function entryFor(settings: Settings, site: string, handle: string): SettingsAccount | undefined {
	const onSite = settings.accounts.filter((entry) => entry.site === site);
	return (
		onSite.find((entry) => entry.handle && sameHandle(entry.handle, handle)) ?? onSite.find((entry) => !entry.handle)
	);
}

/**
 * Which account is posting. Personal until told otherwise; an educational account is judged as a professional one.
 * @param handle as the page tells it, with or without "@"; empty when it doesn't.
 */
export function accountFor(settings: Settings, site: string, handle: string): Account {
	const type = entryFor(settings, site, handle)?.type ?? 'personal';
	return type === 'educational' ? 'professional' : type;
}

/** Settings in which this site and handle post as `account`; an empty handle speaks for the whole site. */
export function withAccount(settings: Settings, who: Omit<SettingsAccount, 'type'>, account: Account): Settings {
	const {site, handle} = who;
	const others = settings.accounts.filter((entry) => entry.site !== site || !sameHandle(entry.handle, handle));
	return {...settings, accounts: [...others, {...who, handle: handle.replace(/^@/, ''), type: account}]};
}

/**
 * All that the engine knows beside the draft.
 * @returns undefined until a district's policy is chosen.
 */
export function contextFrom({policy, settings}: Setup, words: Words): Context | undefined {
	if (!policy) return undefined;
	const {name, work, schools, emailDomains, personalEmails} = settings;
	return {
		policy,
		writer: {name, work, schools, emailDomains, personalEmails},
		hours: {
			days: settings.schoolDays,
			from: settings.schoolFrom,
			to: settings.schoolTo,
			daysOff: settings.daysOff,
			summer: {from: settings.summerFrom, to: settings.summerTo},
		},
		schoolEquipment: settings.schoolEquipment,
		permissions: settings.permissions.map(({until, ...rest}) => ({...rest, ...(until && {until})})),
		allowed: settings.allowed,
		topicsOff: settings.topicsOff,
		words,
	};
}

/** Local date and time without zone, as `Draft.at` wants it: "2026-11-21T19:07". */
export function localTime(now: Date): string {
	const two = (value: number) => String(value).padStart(2, '0');
	const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
	return `${day}T${two(now.getHours())}:${two(now.getMinutes())}`;
}
