# From a need to an agreement.
