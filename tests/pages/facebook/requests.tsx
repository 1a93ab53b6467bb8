import {useState} from 'react';
import {createRoot} from 'react-dom/client';
import {classes, connect, mountPoint} from '../kit/page.ts';
import {Button, Shell} from './shell.tsx';
import {words} from './words.ts';

const people = [
	{id: '61550000000001', name: 'Maya Torrelson', mutual: 12, line: 'Student at Wren Grove High School, class of 2028'},
	{id: '61550000000002', name: 'Dana Whitlock', mutual: 3, line: ''},
];

function Requests() {
	const [settled, setSettled] = useState<readonly string[]>([]);
	const settle = (name: string, action: 'accept' | 'decline') => {
		connect(name, action);
		setSettled([...settled, name]);
	};
	return (
		<Shell>
			<h2>{words.requests}</h2>
			{people
				.filter(({name}) => !settled.includes(name))
				.map(({id, name, mutual, line}) => (
					<div key={id} className={classes()}>
						<a href={`/friends/requests/?profile_id=${id}`} aria-hidden="true" tabIndex={-1}>
							<img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" alt="" width={60} height={60} />
						</a>
						<a href={`/friends/requests/?profile_id=${id}`}>
							<span dir="auto">{name}</span>
						</a>
						<div dir="auto">{words.mutual(mutual)}</div>
						{line && <div dir="auto">{line}</div>}
						<div>
							<div>
								<Button primary label={words.confirm} onPress={() => settle(name, 'accept')}>
									{words.confirm}
								</Button>
								<Button label={words.remove} onPress={() => settle(name, 'decline')}>
									{words.remove}
								</Button>
							</div>
						</div>
					</div>
				))}
		</Shell>
	);
}

createRoot(mountPoint()).render(<Requests />);
