#!/usr/bin/env Rscript
# The headline figures of a data package with R alone, without any library.
# Usage: Rscript figures.R FOLDER [FOLDER ...]   prints comma-separated values, a row for each programme and figure.

table_of <- function(folder, name) {
  # UTF-8-BOM reads files for Excel as well as plain ones; blank cells are NA.
  read.csv(file.path(folder, paste0(name, ".csv")), fileEncoding = "UTF-8-BOM", na.strings = "",
           stringsAsFactors = FALSE, check.names = FALSE, quote = "\"")
}

shares <- function(rows, figure, flag) {
  rows <- rows[!is.na(rows[[flag]]), ]
  if (nrow(rows) == 0) return(NULL)
  counted <- aggregate(rows[[flag]], rows[c("council", "programme")],
                       function(flags) c(sum(flags), length(flags)))
  data.frame(counted[c("council", "programme")], figure = figure,
             numerator = counted$x[, 1], denominator = counted$x[, 2])
}

headline <- function(folder) {
  months <- table_of(folder, "months")
  year_of <- setNames(months$financial_year, months$month)
  reviews <- table_of(folder, "reviews")
  latest <- max(year_of[reviews$month])
  of_latest <- function(rows) rows[year_of[rows$month] == latest, ]
  grades <- table_of(folder, "grades")
  rbind(shares(of_latest(reviews), "moderation.share", "is_moderated"),
        shares(of_latest(grades[grades$domain == "overall", ]), "grades.good_or_outstanding", "good_or_better"),
        shares(of_latest(table_of(folder, "moderations")), "moderation.retained", "is_kept"))
}

rows <- do.call(rbind, lapply(commandArgs(trailingOnly = TRUE), headline))
rows <- rows[order(rows$council, rows$programme, rows$figure), ]
write.csv(rows, stdout(), row.names = FALSE, quote = FALSE)
