import type {ReactNode} from 'react';
import {classes} from '../kit/page.ts';
import {words} from './words.ts';

export const handle = 'mscastellano3';

export function Avatar({of}: {readonly of: string}) {
	return (
		<div data-testid={`UserAvatar-Container-${of}`} className={classes()}>
			<img alt="" width={40} height={40} src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" />
		</div>
	);
}

/** Side navigation with the signed-in account, and the primary column. */
export function Shell({children}: {readonly children: ReactNode}) {
	return (
		<div className={classes()} style={{display: 'flex', fontFamily: 'Helvetica, Arial, sans-serif', fontSize: 15}}>
			<header role="banner" style={{width: 200}}>
				<nav role="navigation">
					<a href="/home">Home</a> <a href="/follower_requests">{words.requests}</a>{' '}
					<a href={`/${handle}`} data-testid="AppTabBar_Profile_Link" aria-label={words.profile}>
						{words.profile}
					</a>
					<a href="/compose/post" data-testid="SideNav_NewTweet_Button">
						{words.post}
					</a>
				</nav>
				<button type="button" data-testid="SideNav_AccountSwitcher_Button">
					<Avatar of={handle} />
				</button>
			</header>
			<main role="main">
				<div data-testid="primaryColumn" style={{width: 600}}>
					{children}
				</div>
			</main>
		</div>
	);
}
