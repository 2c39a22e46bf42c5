/**
 * Requirements as they are read, drafted, tried, published and bound; and the rule desk, which
 * tries a rule on typed facts, through the function that judges real people. The fields of the form
 * are the keys of the document, so that what cannot be read there leads back to its field.
 */
package org.lingyan.web.rules;
