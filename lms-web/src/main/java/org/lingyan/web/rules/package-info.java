/** The rule desk: tries a rule on typed facts, through the function that judges real people. */
package org.lingyan.web.rules;
