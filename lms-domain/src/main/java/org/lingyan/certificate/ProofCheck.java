package org.lingyan.certificate;

/**
 * What a stranger learns.
 *
 * @param proof the paper
 * @param status Z4
 */
public record ProofCheck(ProofView proof, ProofStatus status) {}
