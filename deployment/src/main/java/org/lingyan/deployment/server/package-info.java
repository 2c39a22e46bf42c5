/**
 * Payara Micro as a child JVM: its root folder, its command line, its class-data archive, and the
 * judgement when it is truly ready.
 */
package org.lingyan.deployment.server;
