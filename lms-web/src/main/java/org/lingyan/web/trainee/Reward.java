package org.lingyan.web.trainee;

import java.math.BigDecimal;
import java.util.Optional;
import org.lingyan.certificate.ProofView;

/**
 * What a completed course brought.
 *
 * @param minutes minutes in the ledger
 * @param worth 学时 by itself; empty where no rule converts
 * @param proof its paper
 */
record Reward(int minutes, Optional<BigDecimal> worth, Optional<ProofView> proof) {}
