/**
 * Pages of years that are closed (封账): closing and opening again with the right CLOSE_YEAR, and the
 * list of what was corrected in a closed year (rules Q1 and Q2 of {@code hours.correction}).
 */
package org.lingyan.web.closing;
