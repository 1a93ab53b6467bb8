import {element} from '../kit/dom.ts';

/** The bar on top of every page for people who are signed in. */
export const adminBar = () =>
	element(`
		<div id="wpadminbar"><ul>
			<li id="wp-admin-bar-my-account"><a href="/wp-admin/profile.php">Hi, <span class="display-name">Robin Castellano</span></a>
				<ul hidden><li id="wp-admin-bar-user-info"><span class="display-name">Robin Castellano</span> <span class="username">rcastellano</span></li></ul>
			</li>
			<li id="wp-admin-bar-search"><form role="search"><input name="s" type="text" aria-label="Search"></form></li>
		</ul></div>`);
