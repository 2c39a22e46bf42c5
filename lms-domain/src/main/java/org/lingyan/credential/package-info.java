/**
 * National certificates of people and the registrations of these certificates: facts about a
 * person, and how they stand on a day.
 */
package org.lingyan.credential;
