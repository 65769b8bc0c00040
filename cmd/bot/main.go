// Command bot answers questions about a folder of articles and gives, for everything in an
// answer, the file and line that it comes from.
//
// Answers go to standard output, everything else to standard error. The exit code is 0 if
// there was an answer, 1 if the articles have none, 2 for a mistake in use or configuration,
// 3 for a failure, 130 if interrupted.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second Ctrl-C ends the program at once
	err := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr, os.LookupEnv)
	report(os.Stderr, err)
	os.Exit(exitCode(err))
}
