import type { Messages } from '../messages.js';

const ours = 'Noe gikk galt hos oss. Prøv igjen om et øyeblikk.';
const outdated = 'Denne siden er utdatert. Last den på nytt og prøv igjen.';
const link = 'Denne lenken virker ikke lenger. Be om en ny e-post.';

const errors: Messages['errors'] = {
  offline: 'Det ser ikke ut til å være noen tilkobling.',
  timeout: 'Det tok for lang tid. Prøv igjen.',
  unavailable: ours,
  'unexpected-answer': ours,
  internal: ours,
  'invalid-input': 'Sjekk det du har skrevet.',
  'malformed-body': outdated,
  'body-too-large': 'Det er for langt.',
  'unsupported-media-type': outdated,
  'method-not-allowed': outdated,
  'not-found': 'Vi fant ikke dette.',
  'not-supported': 'Det er ikke tilgjengelig her.',
  'idempotency-conflict': outdated,
  unauthenticated: 'Logg inn på nytt.',
  forbidden: 'Det har du ikke lov til.',
  'origin-not-allowed': 'Det er ikke tilgjengelig på denne siden.',
  'sign-in-failed': 'Adresse og passord hører ikke sammen.',
  'rate-limited': 'Det ble litt for ofte.',
  'invitation-not-found': 'Vi fant ikke den invitasjonen.',
  'invitation-closed': 'Denne invitasjonen er avsluttet.',
  'variation-unavailable': 'Denne adressen kan ikke brukes.',
  'link-unknown': link,
  'link-expired': link,
  'link-used': link,
  'link-superseded': link,
  'link-revoked': link,
  'code-wrong': 'Det er ikke koden fra den nyeste e-posten.',
  'code-exhausted': 'For mange feil koder. Be om en ny e-post.',
  'password-too-short': 'Dette passordet er for kort.',
  'password-too-long': 'Dette passordet er for langt.',
  'password-common': 'Mange bruker dette passordet, så det er lett å gjette. Velg et annet.',
  'password-breached': 'Dette passordet har dukket opp i en datalekkasje. Velg et annet.',
  'password-context': 'Dette passordet inneholder adressen din eller navnet vårt. Velg et annet.',
  'password-unchanged': 'Dette er passordet du har nå. Velg et annet.',
  'platform-unavailable': 'Denne plattformen kan ikke kobles til akkurat nå. Feilen er vår, ikke din.',
  'profile-not-found': 'Denne profilen er ikke lenger koblet til.',
  'attempt-not-found': 'Dette forsøket på å koble til er over.',
  'attempt-over': 'Dette forsøket på å koble til er over.',
  'choice-unknown': 'Velg en av profilene i listen.',
  'transfer-closed': 'Denne forespørselen er avsluttet.',
  'email-unchanged': 'Dette er adressen du har nå. Skriv inn en annen.',
  'email-disposable':
    'Adresser hos denne leverandøren opphører etter en stund, og da kommer du ikke inn på kontoen din. Skriv inn en som forblir din.',
  'email-base-in-use':
    'Denne adressen hører fortsatt til en konto. Slett den kontoen først hvis du vil bruke adressen.',
  'email-taken': 'Denne adressen hører allerede til en konto.',
  'email-change-open': 'Du har en annen forespørsel som ikke er ferdig.',
  'email-change-closed': 'Denne forespørselen er avsluttet.',
  'account-leaving': 'Denne kontoen holder på å bli slettet.',
  'deletion-closed': 'Denne slettingen er avsluttet.',
};
export default errors;
