/** Pages of the office about proofs of hours: issuing one, a unit's at once, taking back, seals. */
package org.lingyan.web.proof;
