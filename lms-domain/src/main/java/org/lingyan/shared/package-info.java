/**
 * Values that every room uses: ids, ranges of days, reasons with their citation, outcomes, keys and
 * the clock. This room decides nothing.
 *
 * <p>Rules: <b>S1</b> a range of days is half-open inside the product; the API shows inclusive
 * ends. <b>S2</b> nobody reads the time but {@link org.lingyan.shared.Timekeeper}; use cases take
 * the moment as a parameter. <b>S3</b> keys never stand in the database.
 */
package org.lingyan.shared;
