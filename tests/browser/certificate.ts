import {generateKeyPairSync, sign} from 'node:crypto';

/** One value of ASN.1 in DER: tag, length, content. */
function der(tag: number, ...content: readonly Buffer[]): Buffer {
	const body = Buffer.concat(content);
	const length = body.length;
	const head =
		length < 128 ? [tag, length] : length < 256 ? [tag, 0x81, length] : [tag, 0x82, length >> 8, length & 255];
	return Buffer.concat([Buffer.from(head), body]);
}

const sequence = (...content: readonly Buffer[]) => der(0x30, ...content);
const time = (date: Date) => der(0x17, Buffer.from(`${date.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));
const pem = (label: string, body: Buffer) =>
	`-----BEGIN ${label}-----\n${body.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END ${label}-----\n`;

/** 1.2.840.10045.4.3.2, ecdsa-with-SHA256. */
const ecdsaWithSha256 = Buffer.from('2a8648ce3d040302', 'hex');
/** 2.5.4.3, commonName. */
const commonName = Buffer.from('550403', 'hex');

/** A key and a certificate signed by itself (X.509 v1, RFC 5280), for a server that only test browsers trust; PEM. */
export function selfSigned(): {key: string; cert: string} {
	const {privateKey, publicKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'});
	const algorithm = sequence(der(0x06, ecdsaWithSha256));
	const name = sequence(der(0x31, sequence(der(0x06, commonName), der(0x0c, Buffer.from('localhost')))));
	const day = 24 * 60 * 60 * 1000;
	const validity = sequence(time(new Date(Date.now() - day)), time(new Date(Date.now() + 30 * day)));
	const key = publicKey.export({type: 'spki', format: 'der'});
	const body = sequence(der(0x02, Buffer.from([1])), algorithm, name, validity, name, key);
	const signature = sign('sha256', body, privateKey);
	const certificate = sequence(body, algorithm, der(0x03, Buffer.from([0]), signature));
	return {key: String(privateKey.export({type: 'pkcs8', format: 'pem'})), cert: pem('CERTIFICATE', certificate)};
}
