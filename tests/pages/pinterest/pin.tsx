import {useState} from 'react';
import {createRoot} from 'react-dom/client';
import {DraftField} from '../kit/draft.tsx';
import {mountPoint, post} from '../kit/page.ts';
import {words} from '../kit/school.ts';

/** The tool for new pins: a title, a description in Draft.js, and the button in the bar above both. */
function Tool() {
	const [sent, setSent] = useState(0);
	const send = () => {
		post(window.__model('description'), 'post');
		setSent(sent + 1);
	};
	return (
		<div>
			<div data-test-id="header-profile">
				<a href="/rcastellano/">R</a>
			</div>
			<div data-test-id="storyboard-creation-nav-done">
				<button type="button" onClick={send}>
					{words.publish}
				</button>
			</div>
			<input id="storyboard-selector-title" aria-label={words.title} />
			<div data-test-id="storyboard-description-field-container">
				<DraftField key={sent} name="description" testId="description" label={words.message} placeholder="" />
			</div>
		</div>
	);
}

createRoot(mountPoint()).render(<Tool />);
