//go:build linux

// Command days puts the real program through the traffic of days within minutes.
//
//	traffic   questions on Telegram, in browsers and from programs, edits, pages,
//	          articles that change, come and go, a language model with faults,
//	          and all articles embedded anew once a day; every question must be
//	          answered, and memory, goroutines, open files and the index must
//	          stay as large as after the first day
//	reembed   questions one after the other, in turn while nothing else is done
//	          and while all articles are embedded anew; the median answer must
//	          not take a quarter longer
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"time"
)

const usage = `Usage: go run ./soak/days traffic [-days N] [-for DURATION]
       go run ./soak/days reembed [-rounds N]

Flags:
  -days N          days of traffic (default 3)
  -for DURATION    within this time (default 10m)
  -rounds N        rounds of quiet, busy and quiet questions (default 8)
  -program FILE    a program to measure instead of the one that is built

Example:
  go run ./soak/days traffic -days 1 -for 2m

Exit code: 0 all held; 1 something failed; 2 a mistake in use.
`

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	code := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

func run(ctx context.Context, args []string, out, errs io.Writer) int {
	if len(args) == 0 {
		fmt.Fprint(errs, usage)
		return 2
	}
	flags := flag.NewFlagSet(args[0], flag.ContinueOnError)
	flags.SetOutput(errs)
	flags.Usage = func() { fmt.Fprint(errs, usage) }
	days := flags.Int("days", 3, "")
	length := flags.Duration("for", 10*time.Minute, "")
	rounds := flags.Int("rounds", 8, "")
	program := flags.String("program", "", "")
	if flags.Parse(args[1:]) != nil {
		return 2
	}
	var err error
	switch args[0] {
	case "traffic":
		err = traffic(ctx, *program, *days, *length, out)
	case "reembed":
		err = reembed(ctx, *program, *rounds, out)
	default:
		flags.Usage()
		return 2
	}
	if err != nil {
		fmt.Fprintf(errs, "days: %v\n", err)
		return 1
	}
	return 0
}
