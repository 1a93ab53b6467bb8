import type {z} from 'zod';
import {defaultSettings, type Settings, settingsSchema} from './schema.ts';

/** The version of what is stored. Raise it with a migration in `migrate`, never without. */
export const storedVersion = 1;

/** One stored value that could not be used, for the person or for IT. */
export interface Problem {
	/** Such as `schools.0.phones`; empty for the whole. */
	readonly path: string;
	/** What was there, shortened. */
	readonly found: string;
	readonly expected: string;
	/** A message id: what to do about it. */
	readonly mend: 'settingsMendValue' | 'settingsMendEntry' | 'settingsMendAll' | 'settingsMendNewer';
}

export interface Resolved {
	readonly settings: Settings;
	readonly problems: readonly Problem[];
	/** What was stored is beyond use as a whole: it is to be set aside, not overwritten. */
	readonly corrupt: boolean;
}

const longestFound = 60;

function describe(value: unknown): string {
	const written = typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? typeof value);
	return written.length > longestFound ? `${written.slice(0, longestFound)}…` : written;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

type Issues = readonly {readonly path: readonly PropertyKey[]; readonly message: string}[];

function problemsOf(issues: Issues, value: unknown, path: readonly PropertyKey[], mend: Problem['mend']): Problem[] {
	return issues.map((issue) => {
		const found = issue.path.reduce<unknown>(
			(at, key) => (isRecord(at) || Array.isArray(at) ? (at as Record<PropertyKey, unknown>)[key] : undefined),
			value,
		);
		return {path: [...path, ...issue.path].join('.'), found: describe(found), expected: issue.message, mend};
	});
}

/** The good entries of a list; the others become problems. */
function entriesOf(schema: z.ZodType, value: readonly unknown[], key: string, problems: Problem[]): unknown[] {
	return value.flatMap((entry, index) => {
		// A list of one tells whether this entry is good by itself.
		const result = schema.safeParse([entry]);
		if (result.success) return result.data as unknown[];
		const issues = result.error.issues.map((issue) => ({...issue, path: issue.path.slice(1)}));
		problems.push(...problemsOf(issues, entry, [key, index], 'settingsMendEntry'));
		return [];
	});
}

/**
 * Settings out of whatever is stored. Never throws: a wrong value is left out and named, the rest is kept.
 * @param stored `{version, settings}` as `store.ts` writes it, or undefined on first use.
 */
export function resolveSettings(stored: unknown): Resolved {
	if (stored === undefined) return {settings: defaultSettings, problems: [], corrupt: false};
	const whole = (expected: string, mend: Problem['mend']): Resolved => ({
		settings: defaultSettings,
		problems: [{path: '', found: describe(stored), expected, mend}],
		corrupt: true,
	});
	if (!isRecord(stored) || !isRecord(stored.settings) || !Number.isInteger(stored.version)) {
		return whole('{version, settings}', 'settingsMendAll');
	}
	if ((stored.version as number) > storedVersion)
		return whole(`version ${storedVersion} or older`, 'settingsMendNewer');

	const problems: Problem[] = [];
	const good: Record<string, unknown> = {};
	for (const [key, schema] of Object.entries(settingsSchema.shape) as [string, z.ZodType][]) {
		const value = stored.settings[key];
		if (value === undefined) continue;
		const result = schema.safeParse(value);
		if (result.success) good[key] = result.data;
		else if (Array.isArray(value)) good[key] = entriesOf(schema, value, key, problems);
		else problems.push(...problemsOf(result.error.issues, value, [key], 'settingsMendValue'));
	}
	return {settings: settingsSchema.parse(good), problems, corrupt: false};
}
