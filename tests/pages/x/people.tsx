import {useState} from 'react';
import {createRoot} from 'react-dom/client';
import {classes, connect, mountPoint} from '../kit/page.ts';
import {Avatar, Shell} from './shell.tsx';
import {words} from './words.ts';

const maya = {
	id: '1790000000000000001',
	name: 'Maya Torrelson',
	handle: 'mayatorrelson',
	bio: 'WGHS sophomore. Class of 2028',
};
const dana = {
	id: '1790000000000000002',
	name: 'Dana Whitlock',
	handle: 'danawhitlock',
	bio: 'Room 12, Wren Grove Elementary',
};
type Person = typeof maya;

function Name({person, testId}: {readonly person: Person; readonly testId: string}) {
	return (
		<div data-testid={testId}>
			<a href={`/${person.handle}`}>
				<span>{person.name}</span>
			</a>{' '}
			<span>@{person.handle}</span>
		</div>
	);
}

function Follow({person}: {readonly person: Person}) {
	const [following, setFollowing] = useState(false);
	return (
		<button
			type="button"
			data-testid={`${person.id}-${following ? 'unfollow' : 'follow'}`}
			aria-label={`${following ? words.following : words.follow} @${person.handle}`}
			className={classes()}
			onClick={() => {
				if (!following) connect(person.name, 'ask');
				setFollowing(!following);
			}}
		>
			<span>{following ? words.following : words.follow}</span>
		</button>
	);
}

function Profile() {
	return (
		<Shell>
			<Avatar of={maya.handle} />
			<Name person={maya} testId="UserName" />
			<div data-testid="UserDescription">{maya.bio}</div>
			<Follow person={maya} />
			<aside>
				<div data-testid="UserCell">
					<Avatar of={dana.handle} />
					<Name person={dana} testId="User-Name" />
					<div>{dana.bio}</div>
					<Follow person={dana} />
				</div>
			</aside>
		</Shell>
	);
}

function Requests() {
	const [settled, setSettled] = useState<readonly string[]>([]);
	const settle = (person: Person, action: 'accept' | 'decline') => {
		connect(person.name, action);
		setSettled([...settled, person.id]);
	};
	return (
		<Shell>
			<h2>{words.requests}</h2>
			{[maya, dana]
				.filter(({id}) => !settled.includes(id))
				.map((person) => (
					<div key={person.id} data-testid="UserCell" className={classes()}>
						<Avatar of={person.handle} />
						<Name person={person} testId="User-Name" />
						<div>{person.bio}</div>
						<button type="button" onClick={() => settle(person, 'accept')}>
							<span>{words.accept}</span>
						</button>
						<button type="button" onClick={() => settle(person, 'decline')}>
							<span>{words.decline}</span>
						</button>
					</div>
				))}
		</Shell>
	);
}

createRoot(mountPoint()).render(location.pathname === '/follower_requests' ? <Requests /> : <Profile />);
