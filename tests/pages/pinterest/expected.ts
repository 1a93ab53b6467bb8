import {defineExpectation} from '../../browser/contract/expectation.ts';

const url = 'https://www.pinterest.com/pin-creation-tool/';

export default defineExpectation({
	id: 'pinterest',
	routes: [{hosts: ['www.pinterest.com'], path: /^\/pin-creation-tool\/$/, page: 'pin'}],
	quiet: url,
	handle: 'rcastellano',
	places: [
		{
			name: 'pin',
			url,
			otherLanguage: `${url}?lang=es`,
			editor: '[data-test-id^=storyboard-description] [contenteditable]',
			model: 'description',
			kind: 'post',
			editors: 2,
			newLine: 'Enter',
			send: {'a press': {press: '[data-test-id=storyboard-creation-nav-done] button'}},
			submit: '[data-test-id=storyboard-creation-nav-done] button',
		},
	],
});
