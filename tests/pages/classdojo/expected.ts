import {defineExpectation} from '../../browser/contract/expectation.ts';

const hosts = ['teach.classdojo.com'];
const story = 'https://teach.classdojo.com/classes/7/story';
const messages = 'https://teach.classdojo.com/classes/7/messages';

export default defineExpectation({
	id: 'classdojo',
	routes: [
		{hosts, path: /\/story$/, page: 'story'},
		{hosts, path: /\/messages$/, page: 'messages'},
	],
	quiet: story,
	handle: '',
	places: [
		{
			name: 'story',
			url: story,
			otherLanguage: `${story}?lang=es`,
			editor: '.story textarea',
			model: 'story',
			kind: 'post',
			newLine: 'Enter',
			send: {'a press': {press: '.story .go'}},
			submit: '.story .go',
		},
		{
			name: 'message',
			url: messages,
			otherLanguage: `${messages}?lang=es`,
			editor: '.message textarea',
			model: 'message',
			kind: 'message',
			newLine: 'Shift+Enter',
			send: {'a press': {press: '.message .go'}, Enter: {keys: 'Enter'}},
		},
	],
});
