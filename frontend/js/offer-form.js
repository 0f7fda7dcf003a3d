// The form of an offer: kept while one types, completed from what is known, its place on a map.
// Without JavaScript the same form is kept by its buttons.

import "./offer/keep-draft.js";
import "./offer/complete.js";
import "./offer/count-left.js";
import "./offer/pin.js";
