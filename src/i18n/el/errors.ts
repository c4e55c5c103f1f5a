import type { Messages } from '../messages.js';

const ours = 'Κάτι πήγε στραβά από τη μεριά μας. Δοκίμασε ξανά σε λίγο.';
const outdated = 'Αυτή η σελίδα δεν είναι πια ενημερωμένη. Φόρτωσέ την ξανά και δοκίμασε πάλι.';
const link = 'Αυτός ο σύνδεσμος δεν λειτουργεί πια. Ζήτησε νέο email.';

const errors: Messages['errors'] = {
  offline: 'Φαίνεται πως δεν υπάρχει σύνδεση στο διαδίκτυο.',
  timeout: 'Αυτό άργησε πολύ. Δοκίμασε ξανά.',
  unavailable: ours,
  'unexpected-answer': ours,
  internal: ours,
  'invalid-input': 'Έλεγξε όσα έγραψες.',
  'malformed-body': outdated,
  'body-too-large': 'Το κείμενο είναι πολύ μεγάλο.',
  'unsupported-media-type': outdated,
  'method-not-allowed': outdated,
  'not-found': 'Δεν το βρήκαμε.',
  'not-supported': 'Αυτό δεν είναι διαθέσιμο εδώ.',
  'idempotency-conflict': outdated,
  unauthenticated: 'Κάνε ξανά είσοδο.',
  forbidden: 'Δεν έχεις άδεια για αυτό.',
  'origin-not-allowed': 'Αυτό δεν είναι διαθέσιμο σε αυτή τη σελίδα.',
  'sign-in-failed': 'Η διεύθυνση και ο κωδικός πρόσβασης δεν ταιριάζουν.',
  'rate-limited': 'Οι προσπάθειες ήταν λίγο περισσότερες από όσο πρέπει.',
  'invitation-not-found': 'Δεν βρήκαμε αυτή την πρόσκληση.',
  'invitation-closed': 'Αυτή η πρόσκληση έχει κλείσει.',
  'variation-unavailable': 'Αυτή η διεύθυνση δεν μπορεί να χρησιμοποιηθεί.',
  'link-unknown': link,
  'link-expired': link,
  'link-used': link,
  'link-superseded': link,
  'link-revoked': link,
  'code-wrong': 'Αυτός δεν είναι ο κωδικός από το πιο πρόσφατο email.',
  'code-exhausted': 'Πάρα πολλοί λανθασμένοι κωδικοί. Ζήτησε νέο email.',
  'password-too-short': 'Αυτός ο κωδικός πρόσβασης είναι πολύ μικρός.',
  'password-too-long': 'Αυτός ο κωδικός πρόσβασης είναι πολύ μεγάλος.',
  'password-common': 'Πολλοί χρησιμοποιούν αυτόν τον κωδικό πρόσβασης, άρα μαντεύεται εύκολα. Διάλεξε άλλον.',
  'password-breached': 'Αυτός ο κωδικός πρόσβασης έχει εμφανιστεί σε διαρροή δεδομένων. Διάλεξε άλλον.',
  'password-context': 'Αυτός ο κωδικός πρόσβασης περιέχει τη διεύθυνσή σου ή το όνομά μας. Διάλεξε άλλον.',
  'password-unchanged': 'Αυτός είναι ο τωρινός κωδικός πρόσβασής σου. Διάλεξε άλλον.',
  'platform-unavailable': 'Αυτή η πλατφόρμα δεν μπορεί να συνδεθεί τώρα. Φταίμε εμείς, όχι εσύ.',
  'profile-not-found': 'Αυτό το προφίλ δεν είναι πια συνδεδεμένο.',
  'attempt-not-found': 'Αυτή η προσπάθεια σύνδεσης έχει τελειώσει.',
  'attempt-over': 'Αυτή η προσπάθεια σύνδεσης έχει τελειώσει.',
  'choice-unknown': 'Διάλεξε ένα από τα προφίλ της λίστας.',
  'transfer-closed': 'Αυτό το αίτημα έχει κλείσει.',
  'email-unchanged': 'Αυτή είναι η τωρινή σου διεύθυνση. Γράψε άλλη.',
  'email-disposable':
    'Οι διευθύνσεις αυτού του παρόχου λήγουν κάποια στιγμή, και μαζί τους η πρόσβαση στον λογαριασμό σου. Γράψε μία που θα μείνει δική σου.',
  'email-base-in-use':
    'Αυτή η διεύθυνση ανήκει ακόμη σε λογαριασμό. Για να τη χρησιμοποιήσεις, διάγραψε πρώτα εκείνον τον λογαριασμό.',
  'email-taken': 'Αυτή η διεύθυνση ανήκει ήδη σε λογαριασμό.',
  'email-change-open': 'Ένα άλλο αίτημά σου είναι ακόμη ανοιχτό.',
  'email-change-closed': 'Αυτό το αίτημα έχει κλείσει.',
  'account-leaving': 'Αυτός ο λογαριασμός διαγράφεται.',
  'deletion-closed': 'Αυτή η διαγραφή έχει τελειώσει.',
};
export default errors;
