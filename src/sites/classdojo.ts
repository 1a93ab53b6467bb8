import {defineSite} from './define.ts';
import {genericComposer} from './generic.ts';

const isMessages = ({location}: Document) => /message|chat/i.test(`${location.pathname}${location.hash}`);

/** ClassDojo: class and school stories, their comments, messages to families. */
export default defineSite({
	id: 'classdojo',
	name: 'ClassDojo',
	matches: ['https://*.classdojo.com/*'],
	composers: [
		{
			...genericComposer,
			id: 'story',
			kind(field, root) {
				if (isMessages(field.ownerDocument)) return 'message';
				return typeof genericComposer.kind === 'function' ? genericComposer.kind(field, root) : 'post';
			},
			// Whether Enter sends in a chat is not documented; a message that walks past would be worse.
			keys: (field) => (isMessages(field.ownerDocument) ? 'enter' : 'mod-enter'),
		},
	],
	connections: [],
	identity: () => ({handle: ''}),
	pressConnection: '',
});
