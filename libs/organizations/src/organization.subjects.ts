import { declareSubject } from '@peyvand/notices';

declareSubject('organization', { place: '/organizations/{id}' });
declareSubject('joiningRequest', { place: '/joinings/{id}' });
declareSubject('capacity', { place: '/capacities/{id}' });
