/** Lists of people and organisations are brought, looked through, corrected and posted here. */
package org.lingyan.web.intake;
