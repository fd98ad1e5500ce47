# Fits score ~ 1 + (1|ratee) + (1|rater) by REML: lme4.R RATINGS.csv EFFECTS.csv
arguments <- commandArgs(trailingOnly = TRUE)
suppressPackageStartupMessages(library(lme4))
data <- read.csv(arguments[1], stringsAsFactors = TRUE)
took <- system.time(fit <- lmer(score ~ 1 + (1 | ratee) + (1 | rater), data, REML = TRUE,
                                   control = lmerControl(calc.derivs = FALSE)))
variances <- as.data.frame(VarCorr(fit))
of <- function(group) variances$vcov[variances$grp == group]
effects <- ranef(fit, condVar = FALSE)$rater
writeLines(c(sprintf("%.17g,%.17g,%.17g", of("ratee"), of("rater"), of("Residual")),
             sprintf("%s,%.17g", rownames(effects), effects[[1]])), arguments[2])
cat(sprintf('{"Engine":"lme4 %s","Name":"REML","Ratings":%d,"Raters":%d,"Seconds":%.3f,"Processor":%.3f,"Result":"ratee %.4f, rater %.4f, residual %.4f"}\n',
            packageVersion("lme4"), nrow(data), nrow(effects), took[["elapsed"]], took[["user.self"]] + took[["sys.self"]], of("ratee"), of("rater"), of("Residual")))
