import type {Settings} from '../../settings/schema.ts';
import {pages} from '../addresses.ts';
import {Brand} from '../components/Brand.tsx';
import {Button, ButtonLink} from '../components/Button.tsx';
import {CheckField, FieldGroup, TextField} from '../components/Field.tsx';
import {Notice} from '../components/Notice.tsx';
import {useWords} from '../components/speech.ts';

export const steps = ['district', 'you', 'try'] as const;
export type Step = (typeof steps)[number];

interface WelcomeProps {
	readonly step: Step;
	readonly settings: Settings;
	/** The last change could not be stored. */
	readonly refused?: boolean;
	readonly policies: readonly {readonly id: string; readonly district: string; readonly title: string}[];
	readonly onChange: (change: Partial<Settings>) => void;
	readonly onStep: (step: Step) => void;
}

/** Three steps, each of which can be skipped: district, about you, try it. */
export function Welcome(props: WelcomeProps) {
	const words = useWords();
	const {step, refused} = props;
	const number = steps.indexOf(step) + 1;
	return (
		<div class="page welcome">
			<header class="page-head">
				<Brand />
				<p class="welcome-count">{words('welcomeCount', {number, all: steps.length})}</p>
			</header>
			<main>
				{step === 'district' && <District {...props} />}
				{step === 'you' && <You {...props} />}
				{step === 'try' && <TryIt {...props} />}
				<div role="status">{refused && <Notice tone="warn">{words('optionsRefused')}</Notice>}</div>
			</main>
		</div>
	);
}

function District({settings, policies, onChange, onStep}: WelcomeProps) {
	const words = useWords();
	return (
		<>
			<h1 class="page-title" tabIndex={-1}>
				{words('welcomeTitle')}
			</h1>
			<p class="page-lead">{words('welcomeLead')}</p>
			<section class="sheet">
				<FieldGroup label={words('welcomeDistrict')} hint={words('welcomeDistrictHint')}>
					{policies.map(({id, district, title}) => (
						<CheckField
							key={id}
							radio="district"
							label={district}
							hint={title}
							checked={settings.policy === id}
							onCommit={() => onChange({policy: id})}
						/>
					))}
				</FieldGroup>
				<Onward ready={settings.policy !== ''} onNext={() => onStep('you')} />
			</section>
			<p class="welcome-promise">{words('promiseLocal')}</p>
		</>
	);
}

function You({settings, onChange, onStep}: WelcomeProps) {
	const words = useWords();
	const [school] = settings.schools;
	const emptySchool = {name: '', shortNames: [], phones: [], addresses: [], handles: []};
	return (
		<>
			<h1 class="page-title" tabIndex={-1}>
				{words('welcomeYouTitle')}
			</h1>
			<p class="page-lead">{words('welcomeYouLead')}</p>
			<section class="sheet">
				<TextField
					label={words('optionsName')}
					hint={words('optionsNameHint')}
					value={settings.name}
					autoComplete="name"
					onCommit={(name) => onChange({name})}
				/>
				<TextField
					label={words('optionsWork')}
					hint={words('optionsWorkHint')}
					value={settings.work}
					onCommit={(work) => onChange({work})}
				/>
				<TextField
					label={words('optionsSchoolName')}
					value={school?.name ?? ''}
					onCommit={(name) =>
						onChange({
							schools: name.trim()
								? [{...emptySchool, ...school, name}, ...settings.schools.slice(1)]
								: settings.schools.slice(1),
						})
					}
				/>
				<Onward ready onNext={() => onStep('try')} onSkip={() => onStep('try')} onBack={() => onStep('district')} />
			</section>
		</>
	);
}

function TryIt({settings, policies, onStep}: WelcomeProps) {
	const words = useWords();
	const district = policies.find(({id}) => id === settings.policy);
	const query = district ? `?policy=${encodeURIComponent(district.id)}` : '';
	return (
		<>
			<h1 class="page-title" tabIndex={-1}>
				{words(district ? 'welcomeReadyTitle' : 'welcomeNotYetTitle')}
			</h1>
			<p class="page-lead">
				{district ? words('welcomeReadyLead', {district: district.district}) : words('welcomeNotYetLead')}
			</p>
			<section class="sheet">
				<ul class="welcome-points">
					<li>{words('welcomePointWhere')}</li>
					<li>{words('welcomePointMarks')}</li>
					<li>{words('welcomePointDecide')}</li>
				</ul>
				<div class="row">
					<ButtonLink look="primary" href={pages.practice + query}>
						{words('welcomeTry')}
					</ButtonLink>
					<ButtonLink href={pages.options}>{words('welcomeSettings')}</ButtonLink>
					<Button look="quiet" onPress={() => onStep('you')}>
						{words('welcomeBack')}
					</Button>
				</div>
			</section>
		</>
	);
}

interface OnwardProps {
	/** Something was answered: the way on is "Next", not "Skip". */
	readonly ready: boolean;
	readonly onNext: () => void;
	/** Where answers are optional: a way on that says so. */
	readonly onSkip?: () => void;
	readonly onBack?: () => void;
}

function Onward({ready, onNext, onSkip, onBack}: OnwardProps) {
	const words = useWords();
	return (
		<div class="row">
			<Button look={ready ? 'primary' : 'plain'} onPress={onNext}>
				{words(ready ? 'welcomeNext' : 'welcomeSkip')}
			</Button>
			{onSkip && (
				<Button look="quiet" onPress={onSkip}>
					{words('welcomeSkip')}
				</Button>
			)}
			{onBack && (
				<Button look="quiet" onPress={onBack}>
					{words('welcomeBack')}
				</Button>
			)}
		</div>
	);
}
