//go:build linux

// Command telegram puts the real bot under stress against a Bot API server of ours,
// which keeps updates until they are confirmed and enforces Telegram's limits.
//
//	kill    ends bot serve with SIGKILL, again and again, with questions in flight,
//	        and counts how often each was answered; an admin sends articles in
//	        meanwhile, of which none may be lost or cut
//	flood   asks many questions in many chats at once, and verifies that none is
//	        lost, that each chat has its answers in order, and that no limit is
//	        broken
//	idle    asks one question after the other, and measures how long each takes
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

const usage = `Usage: go run ./soak/telegram kill [-n KILLS] [-seed SEED]
       go run ./soak/telegram flood [-chats N] [-questions N]
       go run ./soak/telegram idle [-questions N]

Flags:
  -n KILLS       kills (default 200)
  -seed SEED     of the random moments (default: the clock)
  -chats N       chats that ask (default 100)
  -questions N   questions in each (default 20)

Example:
  go run ./soak/telegram kill -n 20

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
	kills := flags.Int("n", 200, "")
	seed := flags.Uint64("seed", uint64(time.Now().UnixNano()), "")
	chats := flags.Int("chats", 100, "")
	questions := flags.Int("questions", 20, "")
	if flags.Parse(args[1:]) != nil {
		return 2
	}
	var err error
	switch args[0] {
	case "kill":
		err = killTrial(ctx, *kills, *seed, out)
	case "flood":
		err = floodTrial(ctx, *chats, *questions, out)
	case "idle":
		err = idleTrial(ctx, *questions, out)
	default:
		flags.Usage()
		return 2
	}
	if err != nil {
		fmt.Fprintf(errs, "telegram: %v\n", err)
		return 1
	}
	return 0
}
