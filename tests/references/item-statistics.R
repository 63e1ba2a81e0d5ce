# Holds `npm run items:statistics` against R's psych and psychotools, number by number. Run it in the project's folder:
#   apt-get install r-base-core r-cran-psych r-cran-psychotools r-cran-jsonlite
#   Rscript tests/references/item-statistics.R
# It prints the largest difference of each figure, and fails where one is above what six printed digits show.
suppressPackageStartupMessages({
  library(psych)
  library(psychotools)
  library(jsonlite)
})

analyse <- function(data, key = NULL, maxima = NULL) {
  write <- function(table, header) {
    file <- tempfile(fileext = ".csv")
    write.table(table, file, sep = ",", quote = FALSE, na = "", row.names = FALSE, col.names = header)
    file
  }
  responses <- write(cbind(person = seq_len(nrow(data)), data), TRUE)
  arguments <- c("run", "--silent", "items:statistics", "--", responses)
  if (!is.null(key)) arguments <- c(arguments, "--key", write(key, FALSE))
  if (!is.null(maxima)) arguments <- c(arguments, "--max", write(data.frame(names(data), maxima), FALSE))
  fromJSON(paste(system2("npm", arguments, stdout = TRUE), collapse = "\n"))
}

differences <- list()
compare <- function(what, ours, theirs) {
  ours <- as.numeric(ours)
  theirs <- as.numeric(theirs)
  stopifnot(length(ours) == length(theirs))
  apart <- ifelse(is.na(ours) & is.na(theirs), 0, abs(ours - theirs))
  differences[[what]] <<- max(c(differences[[what]], ifelse(is.na(apart), Inf, apart)))
}

# What psych and psychotools have no function for, by the formula.
efficiency <- function(mark, other) 100 * cov(mark, other) / cov(sort(mark), sort(other))
best27 <- function(mark, total, maximum) {
  ranked <- mark[order(total)]
  size <- floor(0.27 * length(mark))
  (mean(tail(ranked, size)) - mean(head(ranked, size))) / maximum
}

compareMarks <- function(data, maxima = rep(1, ncol(data))) {
  found <- analyse(data, maxima = if (all(maxima == 1)) NULL else maxima)
  items <- found$items
  total <- rowSums(data, na.rm = TRUE)
  complete <- complete.cases(data)
  own <- function(f) sapply(seq_along(data), function(i) {
    answered <- !is.na(data[[i]])
    f(data[[i]][answered], total[answered], maxima[i])
  })
  compare("mean", found$test$mean, mean(total))
  compare("sd", found$test$sd, sd(total))
  compare("skewness", found$test$skewness, psych::skew(total, type = 2))
  compare("kurtosis", found$test$kurtosis, psych::kurtosi(total, type = 2))
  reliability <- suppressWarnings(psych::alpha(data[complete, ], check.keys = FALSE, warnings = FALSE))
  compare("alpha", found$test$alpha, reliability$total$raw_alpha)
  compare("sem", found$test$sem, sd(total[complete]) * sqrt(1 - reliability$total$raw_alpha))
  compare("facility", items$facility, own(function(mark, total, maximum) mean(mark) / maximum))
  compare("sd of items", items$sd, own(function(mark, total, maximum) sd(mark)))
  compare("itemRest", items$itemRest, own(function(mark, total, maximum) cor(mark, total - mark)))
  if (all(complete)) compare("itemRest as r.drop", items$itemRest, reliability$item.stats$r.drop)
  compare("itemTotal", items$itemTotal, own(function(mark, total, maximum) cor(mark, total)))
  compare("discriminationIndex27", items$discriminationIndex27, own(best27))
  compare("Moodle's index", items$moodle$discriminationIndex, own(function(mark, total, maximum) 100 * cor(mark, total - mark)))
  compare("Moodle's efficiency", items$moodle$discriminativeEfficiency, own(function(mark, total, maximum) efficiency(mark, total - mark)))
  weights <- sqrt(own(function(mark, total, maximum) cov(mark, total)))
  compare("Moodle's weight", items$moodle$effectiveWeight, 100 * weights / sum(weights))
  if (all(maxima == 1)) {
    model <- raschmodel(as.matrix(data), reltol = 1e-16, maxit = 1000)
    parameters <- itempar(model)
    compare("Rasch difficulty", items$rasch$difficulty, coef(parameters))
    compare("Rasch standard error", items$rasch$se, sqrt(diag(vcov(parameters))))
  }
}

simulate <- function(persons, difficulties) {
  chance <- plogis(outer(rnorm(persons), difficulties, "-"))
  as.data.frame(matrix(rbinom(length(chance), 1, chance), persons, dimnames = list(NULL, paste0("i", seq_along(difficulties)))))
}

set.seed(1)
# Section 6 of the Law School Admission Test (Bock and Lieberman, 1970), as psychotools' peers print it.
patterns <- expand.grid(rep(list(0:1), 5))[, 5:1]
counts <- c(3, 6, 2, 11, 1, 1, 3, 4, 1, 8, 0, 16, 0, 3, 2, 15, 10, 29, 14, 81, 3, 28, 15, 80, 16, 56, 21, 173, 11, 61, 28, 298)
compareMarks(setNames(as.data.frame(patterns[rep(seq_len(32), counts), ]), paste0("i", 1:5)))
compareMarks(simulate(300, seq(-2, 2, length.out = 12)))
compareMarks(simulate(1000, rnorm(40)))
gaps <- simulate(500, seq(-1, 1, length.out = 8))
gaps[cbind(sample(500, 60), sample(8, 60, replace = TRUE))] <- NA
compareMarks(gaps)
points <- as.data.frame(lapply(1:6, function(i) pmin(i, pmax(0, round((rnorm(200) + 1) * i / 2 * 4) / 4))))
names(points) <- paste0("p", 1:6)
compareMarks(points, 1:6)

# Chosen options: the correlation of each with the total.
right <- simulate(200, seq(-1, 1, length.out = 5))
chosen <- as.data.frame(lapply(right, function(mark) ifelse(mark == 1, "A", sample(c("B", "C", "D"), 200, replace = TRUE))))
found <- analyse(chosen, key = data.frame(names(chosen), "A"))
total <- rowSums(right)
for (i in seq_along(chosen)) {
  options <- found$items$options[[i]]
  compare("optionTotal", options$optionTotal, sapply(options$option, function(option) cor(chosen[[i]] == option, total)))
  compare("share", options$share, sapply(options$option, function(option) mean(chosen[[i]] == option)))
}

print(data.frame(`largest difference` = unlist(differences), check.names = FALSE))
if (max(unlist(differences)) > 1e-6) quit(status = 1)
