import {useState} from 'react';
import {createRoot} from 'react-dom/client';
import {connect, mountPoint} from '../kit/page.ts';
import {Button, Shell} from './shell.tsx';
import {words} from './words.ts';

const name = 'Maya Torrelson';

function Profile() {
	const [asked, setAsked] = useState(false);
	const ask = (person: string) => {
		connect(person, 'ask');
		setAsked(true);
	};
	const label = asked ? words.cancelRequest(name) : words.addFriend(name);
	return (
		<Shell>
			<h1 dir="auto">{name}</h1>
			<a href="/maya.torrelson/friends">{words.mutual(12)}</a>
			<p dir="auto">Studies at Wren Grove High School, class of 2028</p>
			{/* The bar that slides in on scrolling holds a copy of each button. */}
			<Button hidden label={label} onPress={() => ask(name)}>
				{label}
			</Button>
			<Button primary label={label} onPress={() => ask(name)}>
				{asked ? words.cancelRequest(name) : words.addFriendShort}
			</Button>
			<Button label={words.message}>{words.message}</Button>
			<div role="complementary">
				<a href="/jordan.pell">
					<span dir="auto">Jordan Pell</span>
				</a>
				<Button label={words.addFriendShort} onPress={() => connect('Jordan Pell', 'ask')}>
					{words.addFriendShort}
				</Button>
			</div>
		</Shell>
	);
}

createRoot(mountPoint()).render(<Profile />);
