import {useState} from 'react';

/** Files a person chose, as the sites preview them: object URLs that only this page can read. */
export function usePhotos() {
	const [photos, setPhotos] = useState<readonly {readonly url: string; readonly type: 'image' | 'video'}[]>([]);
	return {
		photos,
		add(files: FileList | null) {
			const added = [...(files ?? [])].map((file) => ({
				url: URL.createObjectURL(file),
				type: file.type.startsWith('video/') ? ('video' as const) : ('image' as const),
			}));
			setPhotos([...photos, ...added]);
		},
		clear() {
			setPhotos([]);
		},
	};
}

export function Previews({photos}: {readonly photos: ReturnType<typeof usePhotos>['photos']}) {
	return photos.map(({url, type}) =>
		type === 'image' ? (
			<img key={url} src={url} alt="" width={120} height={90} />
		) : (
			<video key={url} src={url} width={120} height={90} muted />
		),
	);
}
