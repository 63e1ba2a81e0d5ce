# Holds the figures of questions in the studio against base R: Mantel-Haenszel against mantelhaen.test, intervals against prop.test.
# Run it in the project's folder:
#   apt-get install r-base-core r-cran-jsonlite
#   Rscript tests/references/first-attempts.R
# It prints the largest difference of each figure, and fails where one is above what six printed digits show.
suppressPackageStartupMessages(library(jsonlite))

differences <- list()
compare <- function(what, ours, theirs) {
  stopifnot(length(ours) == length(theirs))
  apart <- abs(as.numeric(ours) - as.numeric(theirs)) / pmax(1, abs(as.numeric(theirs)))
  differences[[what]] <<- max(c(differences[[what]], ifelse(is.na(apart), Inf, apart)))
}

# Strata of right and wrong of the original and of the translation: 2 x 2 x K, as mantelhaen.test takes them.
simulate <- function(strata, size, gap) {
  ability <- seq(-1.5, 1.5, length.out = strata)
  tables <- sapply(ability, function(at) {
    n <- 1 + rpois(2, size)
    right <- rbinom(2, n, plogis(c(at, at - gap)))
    c(right[1], right[2], n[1] - right[1], n[2] - right[2])
  })
  array(tables, dim = c(2, 2, strata))
}
isDefined <- function(tables) {
  up <- sum(tables[1, 1, ] * tables[2, 2, ])
  down <- sum(tables[1, 2, ] * tables[2, 1, ])
  up > 0 && down > 0
}

set.seed(1)
rabbits <- array(c(0, 0, 6, 5, 3, 0, 3, 6, 6, 2, 0, 4, 5, 6, 1, 0, 2, 5, 0, 0), dim = c(2, 2, 5))
plans <- expand.grid(strata = c(1, 2, 10, 25), size = c(4, 30, 200), gap = c(-1, 0, 0.3, 1.2))
tested <- c(list(UCBAdmissions, rabbits), Map(simulate, plans$strata, plans$size, plans$gap))
tested <- Filter(isDefined, tested)
shares <- data.frame(right = c(0, 1, 15, 20, 81, 700), n = c(20, 29, 148, 20, 263, 1000))

strataOf <- function(tables) {
  data.frame(a = tables[1, 1, ], b = tables[1, 2, ], c = tables[2, 1, ], d = tables[2, 2, ])
}
questions <- tempfile(fileext = ".json")
write_json(list(tables = lapply(tested, strataOf), shares = shares), questions)
ours <- fromJSON(paste(
  system2("node", c("--import", "tsx", "tests/references/first-attempts.ts", questions), stdout = TRUE),
  collapse = "\n"
))

theirs <- lapply(tested, function(tables) if (dim(tables)[3] == 1) NULL else mantelhaen.test(tables))
for (i in seq_along(tested)) {
  found <- ours$tables[i, ]
  if (is.null(theirs[[i]])) {
    # Of one stratum it is the odds ratio of a table, and the error of its logarithm that of Woolf (1955).
    counts <- tested[[i]][, , 1]
    compare("odds ratio of one table", found$oddsRatio, counts[1, 1] * counts[2, 2] / (counts[1, 2] * counts[2, 1]))
    compare("its error", found$logError, sqrt(sum(1 / counts)))
    next
  }
  interval <- theirs[[i]]$conf.int
  compare("odds ratio", found$oddsRatio, theirs[[i]]$estimate)
  compare("error of its logarithm", found$logError, diff(log(interval)) / 2 / qnorm(0.975))
  # Within half an answer of what is expected R corrects nothing; here it is 0, so that it rises with the difference.
  expected <- apply(tested[[i]], 3, function(counts) sum(counts[1, ]) * sum(counts[, 1]) / sum(counts))
  corrected <- abs(sum(tested[[i]][1, 1, ] - expected)) >= 0.5
  compare("chi-square", found$chiSquare, if (corrected) theirs[[i]]$statistic else 0)
  compare("delta", found$delta, -2.35 * log(theirs[[i]]$estimate))
}
wilson <- Map(function(right, n) prop.test(right, n, correct = FALSE)$conf.int, shares$right, shares$n)
compare("interval, low", ours$intervals$low, sapply(wilson, min))
compare("interval, high", ours$intervals$high, sapply(wilson, max))

cat(length(tested), "sets of tables,", nrow(shares), "shares\n")
print(data.frame(`largest difference` = unlist(differences), check.names = FALSE))
if (max(unlist(differences)) > 1e-6) quit(status = 1)
