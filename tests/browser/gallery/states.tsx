import type {ComponentChild} from 'preact';
import {bundledPolicies} from '../../../rules/policies/bundled.ts';
import {defaultSettings, type Settings} from '../../../src/settings/schema.ts';
import type {Speech} from '../../../src/ui/components/speech.ts';
import type {Anchor, InPageModel} from '../../../src/ui/in-page/types.ts';
import {checkPractice, startPractice} from '../../../src/ui/practice/state.ts';
import {Guide} from '../../../src/ui/views/Guide.tsx';
import {Options} from '../../../src/ui/views/Options.tsx';
import {Popup, type PopupModel} from '../../../src/ui/views/Popup.tsx';
import {Practice} from '../../../src/ui/views/Practice.tsx';
import {type Step, Welcome} from '../../../src/ui/views/Welcome.tsx';
import {aModel, findings, named, noted, request, tagged} from './samples.ts';

/** Every state of the in-page screens, given the boxes of the page's composer and of a mark in it. */
export const inPageStates = {
	'chip-findings': (composer) => aModel({composer}),
	'chip-clean': (composer) => aModel({composer, findings: []}),
	'chip-off': (composer) => aModel({composer, findings: [], status: 'no-policy'}),
	card: (composer, anchor) => aModel({composer, open: {type: 'card', key: named.key, anchor}}),
	'card-question': (composer, anchor) => aModel({composer, open: {type: 'card', key: tagged.key, anchor}}),
	'card-note': (composer, anchor) => aModel({composer, open: {type: 'card', key: noted.key, anchor, focus: true}}),
	list: (composer) => aModel({composer, protections: [tagged.finding.clause], open: {type: 'list'}}),
	dialog: (composer) => aModel({composer, open: {type: 'dialog', action: 'post'}}),
	'dialog-settled': (composer) => aModel({composer, findings: [], open: {type: 'dialog', action: 'post'}}),
	connect: () => aModel({findings: [request], open: {type: 'dialog', action: 'connect', person: 'Casey Rowan'}}),
	verdict: (_composer, anchor) => aModel({findings: [request], open: {type: 'verdict', person: 'Casey Rowan', anchor}}),
	notice: (composer) => aModel({composer, notice: 'status_failed'}),
} satisfies Record<string, (composer: Anchor, anchor: Anchor) => InPageModel>;

const fullSettings: Settings = {
	...defaultSettings,
	policy: 'okcps',
	name: 'Tasha Greene',
	work: '3rd grade',
	schools: [
		{
			name: 'Adams Elementary School',
			shortNames: ['Adams'],
			phones: ['4055550100'],
			addresses: [],
			handles: ['@adams'],
		},
	],
	accounts: [{site: 'facebook', handle: 'msgreene', type: 'professional'}],
	permissions: [
		{name: 'Jordan Pruitt', about: 'tagging', answer: 'granted', until: '2027-06-30'},
		{name: 'Maya Torres', about: 'image', answer: 'refused'},
	],
	allowed: ['Adams Otter'],
	daysOff: ['2026-11-26'],
};

const nothing = () => undefined;
const district = {id: 'okcps', name: 'Oklahoma City Public Schools'};
const popup = (model: PopupModel) => () => <Popup model={model} onShow={nothing} onAccount={nothing} />;
const welcome = (step: Step, settings: Settings) => () => (
	<Welcome step={step} settings={settings} policies={bundledPolicies} onChange={nothing} onStep={nothing} />
);
const sites = [
	{id: 'facebook', name: 'facebook.com'},
	{id: 'x', name: 'x.com'},
];
const options = (settings: Settings, problems: Parameters<typeof Options>[0]['model']['problems']) => () => (
	<Options model={{settings, policies: bundledPolicies, sites, problems, last: 'saved'}} onChange={nothing} />
);
function okcps() {
	const policy = bundledPolicies.find(({id}) => id === 'okcps');
	if (!policy) throw new Error('There is no policy "okcps".');
	return policy;
}

const practice = (sample: string, open: InPageModel['open']) => {
	return ({words}: Speech) => {
		const state = {...startPractice('okcps', sample), open};
		return (
			<Practice policies={bundledPolicies} state={state} checked={checkPractice(okcps(), state, words)} on={nothing} />
		);
	};
};

interface PageState {
	readonly style: () => Promise<unknown>;
	readonly draw: (speech: Speech) => ComponentChild;
}

const popupStyle = () => import('../../../src/ui/views/Popup.css');
const practiceStyle = () => import('../../../src/ui/views/Practice.css');
const welcomeStyle = () => import('../../../src/ui/views/Welcome.css');
const optionsStyle = () => import('../../../src/ui/views/Options.css');

/** Every state of the extension's own pages. */
export const pageStates = {
	'popup-findings': {style: popupStyle, draw: popup({district, state: aModel({findings})})},
	'popup-clean': {style: popupStyle, draw: popup({district, state: aModel({findings: []})})},
	'popup-off': {style: popupStyle, draw: popup({district, state: aModel({findings: [], status: 'unknown-site'})})},
	'popup-no-district': {style: popupStyle, draw: popup({state: aModel({findings: [], status: 'no-policy'})})},
	practice: {style: practiceStyle, draw: practice('proud', {type: 'nothing'})},
	'practice-clean': {style: practiceStyle, draw: practice('bottle-rockets', {type: 'nothing'})},
	'practice-dialog': {style: practiceStyle, draw: practice('ride', {type: 'dialog', action: 'post'})},
	guide: {
		style: () => import('../../../src/ui/views/Guide.css'),
		draw: () => <Guide policies={bundledPolicies} policy={okcps()} target="B.1.a.2" onPolicy={nothing} />,
	},
	'welcome-district': {style: welcomeStyle, draw: welcome('district', {...defaultSettings, policy: 'okcps'})},
	'welcome-you': {style: welcomeStyle, draw: welcome('you', defaultSettings)},
	'welcome-try': {style: welcomeStyle, draw: welcome('try', fullSettings)},
	'welcome-not-yet': {style: welcomeStyle, draw: welcome('try', defaultSettings)},
	options: {style: optionsStyle, draw: options(fullSettings, [])},
	'options-problems': {
		style: optionsStyle,
		draw: options(defaultSettings, [
			{path: 'schoolFrom', found: '"8 am"', expected: 'a time of day such as "08:00"', mend: 'settingsMendValue'},
		]),
	},
} satisfies Record<string, PageState>;
