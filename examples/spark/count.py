"""Counts conversations on a Spark cluster: `rotation tally` where the data lies, `rotation sum` for the reports.

    spark-submit count.py INPUT OUTPUT --rotation /opt/rotation/bin/rotation.js [--parquet] [--lexicon DIR]

INPUT is a folder of NDJSON files (also .gz) or, with --parquet, of Parquet files with the columns of the native format; any
address that Spark can read. OUTPUT gets

    counts/kind=tally/      one row per conversation and employee, as Parquet
    counts/kind=left_out/   what was left out: the partition and what rotation said of it
    reports/*.json          one report of numbers per employee, for `rotation compare`

Exit code 3 when anything was left out, as with rotation itself.
"""
import argparse
import hashlib
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from pyspark import TaskContext
from pyspark.sql import SparkSession
from pyspark.sql.functions import coalesce, col, lower

ROW = """kind string, partition int, conversation_id string, employee string, employee_id string, date string,
    turns long, words long, counts map<string, long>, message string"""
TALLY = ["conversation_id", "employee", "employee_id", "date", "turns", "words", "counts"]
DONE, PART_LEFT_OUT = 0, 3


def main():
    options = arguments()
    spark = SparkSession.builder.appName("rotation").getOrCreate()
    attempts = int(spark.conf.get("spark.task.maxFailures", "4"))
    command = [options.node, options.rotation]
    lexicon = ["--lexicon", options.lexicon] if options.lexicon else []

    rows = conversations(spark, options).mapPartitionsWithIndex(counting([*command, "tally", "-", *lexicon], attempts))
    spark.createDataFrame(rows, ROW).write.partitionBy("kind").parquet(f"{options.output}/counts")

    # Read back: nothing is counted twice, whatever happens from here on.
    counts = spark.read.schema(ROW).parquet(f"{options.output}/counts")
    tallies = counts.where("kind = 'tally'").select(TALLY)
    write_reports(tallies, [*command, "sum", "-", *lexicon], options.reports or f"{options.output}/reports")
    left_out = counts.where("kind = 'left_out'").orderBy("partition").collect()
    for row in left_out:
        print(f"partition {row.partition}: {row.message}", file=sys.stderr)
    spark.stop()
    sys.exit(PART_LEFT_OUT if left_out else DONE)


def arguments():
    parser = argparse.ArgumentParser(description="Counts conversations on a Spark cluster.")
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--rotation", required=True, help="bin/rotation.js, at the same path on every worker")
    parser.add_argument("--node", default="node")
    parser.add_argument("--lexicon", help="your own lexicon, at the same path on every worker")
    parser.add_argument("--parquet", action="store_true", help="INPUT is Parquet instead of NDJSON")
    parser.add_argument("--partitions", type=int, default=1, help="at least so many parts")
    parser.add_argument("--reports", help="local folder for the reports, if OUTPUT is no local one")
    return parser.parse_args()


def conversations(spark, options):
    """Lines of native NDJSON as bytes. A conversation is one line, so that Spark may split files anywhere."""
    if not options.parquet:
        return spark.sparkContext.textFile(options.input, options.partitions, use_unicode=False)
    spark.conf.set("spark.sql.jsonGenerator.ignoreNullFields", "false")
    return spark.read.parquet(options.input).toJSON(use_unicode=False)


def counting(command, attempts):
    """A partition's lines → its rows. What fails is tried again by Spark; the last time it is reported, and the rest goes on."""

    def count(partition, lines):
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as told:
            code = pipe(command, lines, out, told)
            if code is None:
                return
            out.seek(0)
            told.seek(0)
            messages = told.read().decode(errors="replace").strip()
            if code not in (DONE, PART_LEFT_OUT):
                reason = f"exit {code}: {messages}"
                if TaskContext.get().attemptNumber() + 1 < attempts:
                    raise RuntimeError(f"partition {partition}, {reason}")
                yield left_out(partition, reason)
                return
            for line in out:
                tally = json.loads(line)
                yield ("tally", partition, *(tally[name] for name in TALLY), None)
            if code == PART_LEFT_OUT:
                yield left_out(partition, messages)

    return count


def left_out(partition, message):
    return ("left_out", partition, *(None for _ in TALLY), message)


def pipe(command, lines, out, told):
    """Runs the command on the lines; None when there are none. Its output goes to files, so that neither side waits."""
    lines = iter(lines)
    first = next(lines, None)
    if first is None:
        return None
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=out, stderr=told)
    try:
        process.stdin.write(first + b"\n")
        for line in lines:
            process.stdin.write(line + b"\n")
        process.stdin.close()
    except BrokenPipeError:
        pass  # it went away early; its exit code says why
    return process.wait()


def write_reports(tallies, command, folder):
    """All tallies of a person meet in one partition, where `rotation sum` makes the report; the driver only writes files."""

    def add(lines):
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as told:
            code = pipe(command, lines, out, told)
            if code is None:
                return
            out.seek(0)
            told.seek(0)
            if code != DONE:
                raise RuntimeError(f"exit {code}: {told.read().decode(errors='replace')}")
            yield from (line.decode() for line in out)

    person = coalesce(col("employee_id"), lower(col("employee")))
    Path(folder).mkdir(parents=True, exist_ok=True)
    for report in tallies.repartition(person).toJSON(use_unicode=False).mapPartitions(add).toLocalIterator():
        employee = json.loads(report)["employee"]
        # Never named after a person: a name from outside must not lead out of the folder.
        name = hashlib.sha256(json.dumps(employee).encode()).hexdigest()[:16]
        (Path(folder) / f"{name}.json").write_text(report, encoding="utf-8")


if __name__ == "__main__":
    main()
