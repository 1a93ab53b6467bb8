import {defineSite} from './define.ts';
import {genericComposer} from './generic.ts';

/** Remind: announcements and messages to classes and families. All of it is sent to people by name. */
export default defineSite({
	id: 'remind',
	name: 'Remind',
	matches: ['https://www.remind.com/*'],
	composers: [
		{
			...genericComposer,
			id: 'message',
			kind: 'message',
			// In conversations Enter sends; announcements are written in a dialog, where it is a new line.
			keys: (field) => (field.closest('[role="dialog"], dialog') ? 'mod-enter' : 'enter'),
		},
	],
	connections: [],
	identity: () => ({handle: ''}),
	pressConnection: '',
});
