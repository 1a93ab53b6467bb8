import {expectations} from '../pages/index.ts';
import {contractOf} from './contract/suite.ts';

/** Blogs, forums, wikis, class tools and everything else: all that the other two files leave. */
const elsewhere = [
	'bluesky',
	'facebook',
	'instagram',
	'threads',
	'x',
	'linkedin',
	'mastodon',
	'reddit',
	'tiktok',
	'youtube',
];
contractOf(expectations.filter(({id}) => !elsewhere.includes(id)));
