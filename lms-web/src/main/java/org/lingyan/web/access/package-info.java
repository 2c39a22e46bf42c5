/**
 * How people get into their accounts, and where they are in them: an administrator unlocks and
 * issues one-time codes, one by one or as printed slips; everybody sees her own sign-ins.
 */
package org.lingyan.web.access;
