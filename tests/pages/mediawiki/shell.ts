import {element} from '../kit/dom.ts';

export const personal = () =>
	element(`
		<div id="mw-head"><nav id="p-personal"><ul>
			<li id="pt-userpage-2" class="mw-list-item"><a href="/wiki/User:RCastellano">RCastellano</a></li></ul></nav>
			<form id="searchform"><input type="search" name="search" aria-label="Search"></form></div>`);
