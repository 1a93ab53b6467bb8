import {element} from '../kit/dom.ts';

export const header = () =>
	element(`
		<header class="d-header">
			<input id="search-term" type="search" aria-label="Search">
			<ul><li id="current-user" class="header-dropdown-toggle current-user user-menu-panel">
				<button id="toggle-current-user" type="button" aria-label="rcastellano">
					<img alt="" class="avatar" width="32" height="32" src="/user_avatar/forum.example/rcastellano/48/12_2.png">
				</button>
			</li></ul>
		</header>`);
