import {defineSite} from './define.ts';
import {genericComposer} from './generic.ts';

const done = '[data-test-id="storyboard-creation-nav-done"] :is(button, [role="button"])';

/** Pinterest: new pins, and comments under them. */
export default defineSite({
	id: 'pinterest',
	name: 'Pinterest',
	matches: ['https://*.pinterest.com/*'],
	composers: [
		{
			id: 'pin',
			editor: '#storyboard-selector-title, [data-test-id^="storyboard"] [contenteditable="true"]',
			// The button stands in the bar above, far from the fields.
			root: {around: done},
			kind: 'post',
			submit: done,
			keys: 'none',
			attachments: '[data-test-id^="storyboard"] :is(img, video)',
			press: done,
		},
		{...genericComposer, id: 'comment', kind: 'comment'},
	],
	connections: [],
	identity: (document) => ({
		handle:
			document
				.querySelector('[data-test-id="header-profile"] a[href^="/"]')
				?.getAttribute('href')
				?.match(/^\/([\w.]+)/)?.[1] ?? '',
	}),
	pressConnection: '',
});
