/**
 * The machine under the product: its folder and the lock on it, child processes that outlive a
 * killed launcher and are found again, log files, and the few lines a person reads.
 */
package org.lingyan.deployment.host;
