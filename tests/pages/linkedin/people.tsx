import {useState} from 'react';
import {pixel} from '../kit/button.tsx';
import {classes, connect} from '../kit/page.ts';
import {words} from './words.ts';

const name = 'Maya Torrelson';
const headline = 'Student at Wren Grove High School, class of 2028';

function Invitations({isNew}: {readonly isNew: boolean}) {
	const [settled, setSettled] = useState(false);
	const settle = (action: 'accept' | 'decline') => {
		connect(name, action);
		setSettled(true);
	};
	if (settled) return null;
	const card = isNew
		? {role: 'listitem', componentkey: 'urn:li:invitation:7400042', className: classes()}
		: {className: 'invitation-card artdeco-list__item'};
	return (
		<div {...card}>
			<a href="https://www.linkedin.com/in/maya-torrelson-42/">
				<img src={pixel} alt="" width={56} height={56} />
			</a>
			<div>
				<a href="https://www.linkedin.com/in/maya-torrelson-42/">
					<strong>{name}</strong>
				</a>
				<p>{headline}</p>
				<p>Dana Whitlock + 3</p>
			</div>
			<button type="button" aria-label={words.ignore(name)} onClick={() => settle('decline')}>
				<span>{words.ignoreShort}</span>
			</button>
			<button type="button" aria-label={words.accept(name)} onClick={() => settle('accept')}>
				<span>{words.acceptShort}</span>
			</button>
		</div>
	);
}

function Profile({isNew}: {readonly isNew: boolean}) {
	const ask = () => connect(name, 'ask');
	return (
		<main>
			<section className={classes()}>
				<h1>{name}</h1>
				<div>{headline}</div>
				{!isNew && (
					<button type="button" id="connect" aria-label={words.invite(name)} onClick={ask}>
						<span>{words.connect}</span>
					</button>
				)}
			</section>
			<aside>
				<div className={classes()}>
					<a href="https://www.linkedin.com/in/dana-whitlock/">Dana Whitlock</a>
					<div>Principal at Wren Grove Elementary</div>
					<button
						type="button"
						id="other"
						aria-label={words.invite('Dana Whitlock')}
						onClick={() => connect('Dana Whitlock', 'ask')}
					>
						<span>{words.connect}</span>
					</button>
				</div>
			</aside>
			{isNew && (
				// The menu is rendered far from the head it belongs to.
				<div role="menu">
					<a
						id="connect"
						href="/preload/custom-invite/?vanityName=maya-torrelson-42"
						onClick={(event) => {
							event.preventDefault();
							ask();
						}}
					>
						{words.connect}
					</a>
				</div>
			)}
		</main>
	);
}

export function People({isNew}: {readonly isNew: boolean}) {
	return location.pathname.startsWith('/in/') ? <Profile isNew={isNew} /> : <Invitations isNew={isNew} />;
}
