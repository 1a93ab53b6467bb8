import {sampleWriters} from '../../../settings/sample-writers.ts';
import {Button} from '../../components/Button.tsx';
import {useWords} from '../../components/speech.ts';
import type {PracticeState} from '../../practice/state.ts';
import type {PracticeProps} from '../Practice.tsx';

/** Who is writing. */
export function Writer({state}: {readonly state: PracticeState}) {
	const words = useWords();
	const writer = sampleWriters[state.policy];
	if (!writer) return null;
	return <>{words('practiceWriter', {name: writer.name, work: writer.work, school: writer.schools[0]?.name ?? ''})}</>;
}

/** The pictures of the draft; taking one away is a way to settle what it raises. */
export function Attachments({state, on}: Pick<PracticeProps, 'state' | 'on'>) {
	const words = useWords();
	if (!state.media.length) return null;
	return (
		<ul class="post-media">
			{state.media.map(({fileName = '', hasLogo}, index) => (
				<li key={fileName} class="post-picture">
					<span>{words(hasLogo ? 'practicePictureLogo' : 'practicePicture', {file: fileName})}</span>
					<Button
						look="quiet"
						onPress={() => on({type: 'remove-media', index})}
						name={words('practiceRemovePicture', {file: fileName})}
					>
						{words('remove')}
					</Button>
				</li>
			))}
		</ul>
	);
}
