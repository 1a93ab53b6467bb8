import type {Problem} from '../../settings/resolve.ts';
import type {Settings} from '../../settings/schema.ts';
import {Notice} from '../components/Notice.tsx';
import {Page} from '../components/Page.tsx';
import {useWords} from '../components/speech.ts';
import {AccountsSection} from './options/Accounts.tsx';
import {AddedSection} from './options/Added.tsx';
import {DistrictSection} from './options/District.tsx';
import {HoursSection} from './options/Hours.tsx';
import {PostingSection} from './options/Posting.tsx';
import {RememberedSection} from './options/Remembered.tsx';
import {SchoolsSection} from './options/Schools.tsx';
import {SitesSection, TopicsSection} from './options/Switches.tsx';
import {YouSection} from './options/You.tsx';

export interface OptionsModel {
	readonly settings: Settings;
	readonly policies: readonly {readonly id: string; readonly district: string; readonly title: string}[];
	/** Sites that Chalkline knows, with the name people know them by. */
	readonly sites: readonly {readonly id: string; readonly name: string}[];
	/** Stored values that had to be left out. */
	readonly problems: readonly Problem[];
	/** What became of the last change. */
	readonly last: 'nothing' | 'saved' | 'refused';
}

/** What each section of the page is given. */
export interface SectionProps {
	readonly model: OptionsModel;
	/** Takes effect at once: there is no Save button to forget. */
	readonly onChange: (change: Partial<Settings>) => void;
	/** The browser's leave to work on hosts. Absent where it can't be asked. */
	readonly onSite?: {
		/** Has the browser ask for the host of an address. @returns false for what is no such address. */
		readonly add: (address: string) => boolean;
		/** Gives the permission for a host back. */
		readonly remove: (host: string) => void;
	};
}

/** Every setting there is, in the order people need them. */
export function Options({model, onChange, onSite}: SectionProps) {
	const words = useWords();
	const props = {model, onChange, ...(onSite && {onSite})};
	return (
		<Page at="options" title={words('optionsTitle')} lead={words('optionsLead')}>
			<Problems problems={model.problems} />
			<DistrictSection {...props} />
			<YouSection {...props} />
			<SchoolsSection {...props} />
			<AccountsSection {...props} />
			<HoursSection {...props} />
			<PostingSection {...props} />
			<SitesSection {...props} />
			<AddedSection {...props} />
			<TopicsSection {...props} />
			<RememberedSection {...props} />
			<div class="options-saved" role="status">
				{model.last === 'saved' && <span>{words('optionsSaved')}</span>}
				{model.last === 'refused' && <span>{words('optionsRefused')}</span>}
			</div>
		</Page>
	);
}

function Problems({problems}: Pick<OptionsModel, 'problems'>) {
	const words = useWords();
	if (!problems.length) return null;
	return (
		<Notice tone="warn">
			<h2 class="options-problems-title">{words('optionsProblems')}</h2>
			<ul class="options-problems">
				{problems.map(({path, found, expected, mend}) => (
					<li key={path}>
						{words('optionsProblem', {path: path || words('optionsProblemAll'), found, expected})} {words(mend)}
					</li>
				))}
			</ul>
		</Notice>
	);
}
