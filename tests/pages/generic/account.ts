import {element} from '../kit/dom.ts';
import {mountPoint} from '../kit/page.ts';
import {words} from './words.ts';

// Fields that are nobody's business: a search, a login, a code editor, a field that picks.
mountPoint().append(
	element(`
		<div>
			<form role="search"><input type="text" name="q" aria-label="${words.search}"><button>${words.search}</button></form>
			<form id="login"><input type="text" name="name"><input type="password" name="password" aria-label="${words.password}"><button>${words.send}</button></form>
			<form><input type="text" name="city" autocomplete="address-level2"><button>${words.save}</button></form>
			<div class="cm-editor"><div class="cm-content" contenteditable="true">let x</div></div>
			<div role="combobox" contenteditable="true" aria-expanded="false"></div>
		</div>`),
);
