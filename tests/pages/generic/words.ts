import {inLanguage} from '../kit/page.ts';

export const words = inLanguage({
	en: {
		title: 'Title',
		body: 'Message',
		preview: 'Preview',
		draft: 'Save draft',
		publish: 'Publish',
		send: 'Send',
		save: 'Save',
		cancel: 'Cancel',
		search: 'Search',
		password: 'Password',
	},
	es: {
		title: 'Título',
		body: 'Mensaje',
		preview: 'Vista previa',
		draft: 'Guardar borrador',
		publish: 'Publicar',
		send: 'Enviar',
		save: 'Guardar',
		cancel: 'Cancelar',
		search: 'Buscar',
		password: 'Contraseña',
	},
});
