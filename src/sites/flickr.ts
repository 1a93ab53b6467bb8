import {defineSite} from './define.ts';
import {genericComposer} from './generic.ts';

/** Flickr: comments, group discussions, titles and descriptions of pictures. */
export default defineSite({
	id: 'flickr',
	name: 'Flickr',
	matches: ['https://www.flickr.com/*'],
	composers: [
		{
			...genericComposer,
			id: 'text',
			kind: ({ownerDocument, id, className}) =>
				/comment|reply/i.test(`${id} ${className}`) || /^\/photos\/[^/]+\/\d+/.test(ownerDocument.location.pathname)
					? 'comment'
					: 'post',
		},
	],
	connections: [],
	identity: () => ({handle: ''}),
	pressConnection: '',
});
