import {element} from '../kit/dom.ts';
import {mountPoint} from '../kit/page.ts';

document.body.id = 'phpbb';
mountPoint().append(
	element('<ul id="nav-main"><li id="username_logged_in"><span class="username">rcastellano</span></li></ul>'),
);
