import {defineExamples} from '../define.ts';

export default defineExamples({
	flags: [
		{text: 'Two tickets left, write me at [[porsini@westgenesee.org]]', policy: 'west-genesee'},
		{text: 'Send the permission forms to [[greene.reads@gmail.com]]', policy: 'okcps', account: 'professional'},
		{text: 'Parents, mail the forms to [[mkelly.home@icloud.com]]', policy: 'dudley-charlton'},
	],
	quiet: [
		// the school address on a school account
		{text: 'Prom appeals: mkelly@dcrsd.org', policy: 'dudley-charlton', account: 'professional'},
		// a private address for a private matter
		{text: 'Price drop on the flugel, paul.horns@gmail.com', policy: 'west-genesee'},
		// a firm
		{text: 'Order at info@rosebakery.example', policy: 'okcps', account: 'professional'},
		// somebody else's
		{text: 'The boosters are at bandboosters@gmail.com', policy: 'okcps', account: 'professional'},
	],
});
