/**
 * How a request is read: every field that can never be right is named with its full path, all at
 * once ({@link org.lingyan.api.input.Body}, {@link org.lingyan.api.input.Checks}); what is wrong
 * leaves as {@link org.lingyan.api.input.ApiProblem}, without words.
 */
package org.lingyan.api.input;
