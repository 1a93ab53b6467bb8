import {mountBox} from '../kit/box.ts';
import {words} from '../kit/school.ts';

mountBox({
	name: 'story',
	kind: 'post',
	label: words.story,
	button: words.post,
	below: `<button type="button">${words.attach}</button>`,
});
